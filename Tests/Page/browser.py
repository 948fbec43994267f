"""A page in headless Chromium."""

import base64
import json
import time

from selenium import webdriver
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

MEDIA = "prefers-color-scheme"


class Browser:
    """Opens an address and waits until its list is there; without a script there is none."""

    def __init__(self, address, script=True):
        options = Options()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--window-size=1280,900"):
            options.add_argument(argument)
        options.binary_location = "/usr/bin/chromium"
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        if not script:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.address = address
        self.kept_errors = []
        self.kept_requests = []
        self.emulate("light")
        self.driver.get(address)
        if script:
            self.wait_ready()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def run(self, script):
        return self.driver.execute_script(script)

    def later(self, script):
        return self.driver.execute_async_script("const done = arguments[arguments.length - 1];" + script)

    def wait(self, script, seconds=10):
        end = time.monotonic() + seconds
        while not self.run(script):
            if time.monotonic() > end:
                raise SystemExit(f"failed: waited {seconds} s for: {script}")
            time.sleep(0.02)

    def wait_ready(self):
        self.wait("return document.documentElement.dataset.ready === 'yes'", seconds=60)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def count(self, selector):
        return len(self.driver.find_elements(By.CSS_SELECTOR, selector))

    def click(self, element):
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def go(self, address):
        """Follows a link inside the page."""
        self.driver.execute_script(
            "const a = document.createElement('a'); a.href = arguments[0]; document.body.append(a); a.click(); a.remove();", address)

    def back(self):
        self.driver.back()
        time.sleep(0.2)

    def reload(self):
        self.driver.refresh()
        self.wait_ready()

    def hash(self):
        return self.run("return location.hash")

    def status(self):
        return self.run("return document.querySelector('.status').textContent")

    def shown(self):
        return int(self.status().split()[0].replace(",", ""))

    def text(self):
        return self.find("body").text

    def press(self, key):
        ActionChains(self.driver).send_keys(getattr(Keys, key.upper(), key) if len(key) > 1 else key).perform()

    def focus(self):
        element = self.driver.switch_to.active_element
        return {"class": element.get_attribute("class"), "id": element.get_attribute("id")}

    def ground(self):
        return self.run("return getComputedStyle(document.body).backgroundColor")

    def emulate(self, theme, media=""):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": [{"name": MEDIA, "value": theme}]})

    def errors(self):
        self.kept_errors += [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]
        return self.kept_errors

    def requests(self):
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self.kept_requests.append(message["params"]["request"]["url"])
        return self.kept_requests

    def shoot(self, folder):
        """Pictures of the page: light, dark, wide, narrow, a record opened, and on paper."""
        folder.mkdir(parents=True, exist_ok=True)
        for theme in ("light", "dark"):
            self.emulate(theme)
            for width in (1280, 390):
                self.driver.execute_cdp_cmd(
                    "Emulation.setDeviceMetricsOverride", {"width": width, "height": 1400, "deviceScaleFactor": 1, "mobile": False})
                for name, address in (("summary", "#answer"), ("record", "#in=evidence&verdict=flawed&r=0")):
                    self.driver.get(self.address + address)
                    self.driver.refresh()
                    self.wait_ready()
                    if name == "record":
                        self.run("document.querySelector('.details').scrollIntoView()")
                    time.sleep(0.3)
                    picture = self.driver.execute_cdp_cmd("Page.captureScreenshot", {})
                    (folder / f"{name}-{theme}-{width}.png").write_bytes(base64.b64decode(picture["data"]))
        self.emulate("light")
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        paper = self.driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": True, "preferCSSPageSize": True})
        (folder / "page.pdf").write_bytes(base64.b64decode(paper["data"]))
