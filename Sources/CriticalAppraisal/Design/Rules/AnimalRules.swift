/// Animal studies: whole animals were studied, and no people.
///
/// Antibodies and sera are named after animals, and human studies speak of mice in their background (reference:
/// taxonomy §7.6).
enum AnimalRules: DesignRules {
  static let design = StudyDesign.animal

  static let rules: [DesignRule] = [
    DesignRule(
      group: "rodents", says: "rodents are named", matching: ["Mice were kept in pairs."],
      nonMatching: [
        "A mouse monoclonal antibody was used.", "Each mouse click was counted.",
        "Unlike in mice, the enzyme is absent in women.",
      ]),
    DesignRule(
      group: "strains", says: "a strain or kind of laboratory animal is named",
      matching: ["Wistar rats were bought from a breeder."], nonMatching: ["Pregnant women took part."]),
    DesignRule(
      group: "largeAnimals", says: "a domestic or large animal is named",
      matching: ["Twelve piglets were ventilated."],
      nonMatching: ["Cells grew in fetal bovine serum.", "A bovine pericardial valve was implanted."]),
    DesignRule(
      group: "fishAndOthers", says: "fish, birds or other animals are named",
      matching: ["Zebrafish were kept at 28 degrees."], nonMatching: ["Fishing villages were visited."]),
    DesignRule(
      group: "insects", says: "insects or worms are named", matching: ["Drosophila flies were fed on yeast."],
      nonMatching: ["Flying times were noted."]),
    DesignRule(
      group: "animalWords", says: "animals are spoken of as a model", matching: ["We used a rat model of stroke."],
      nonMatching: ["Animal fats were avoided."]),
    DesignRule(
      group: "procedures", says: "a procedure of animal work is named", matching: ["The drug was given by gavage."],
      nonMatching: ["Visual fields were normal."]),
    DesignRule(
      group: "wild", says: "animals are studied in the wild or in herds", matching: ["Foraging begins at dusk."],
      nonMatching: ["Wild-type virus was found in the stool."]),
    DesignRule(
      group: "speciesWord", says: "species are spoken of", matching: ["Three species were seen."],
      nonMatching: ["Specific care was given."]),
    DesignRule(
      group: "inTitle", says: "the text says it was done in animals", matching: ["Zinc and wound healing in rats."],
      nonMatching: ["Zinc and wound healing in women."]),
  ]
}
