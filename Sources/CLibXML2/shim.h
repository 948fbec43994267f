#ifndef HINDSIGHT_CLIBXML2_SHIM_H
#define HINDSIGHT_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU 72, whose headers clash with the ICU inside Foundation (swift-foundation-icu#93).
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// Newer releases of libxml2 deprecate these fields one by one; the shim is the one place that reads them.

/// True when the parser met an error after which it reports nothing more.
static inline int hindsight_xmlHasFailed(xmlParserCtxtPtr context) {
  return context->wellFormed == 0 || context->disableSAX != 0;
}

/// The line of the input, from 1, that the parser stands on.
static inline long hindsight_xmlLine(xmlParserCtxtPtr context) {
  return context->input ? context->input->line : 0;
}

/// Bytes of input before the parser's cursor. Exact because the parser is only ever given UTF-8.
static inline long hindsight_xmlOffset(xmlParserCtxtPtr context) {
  return context->input ? (long)context->input->consumed + (long)(context->input->cur - context->input->base) : 0;
}

/// The bytes that the parser holds from its cursor on, and how many they are.
static inline const xmlChar *hindsight_xmlRest(xmlParserCtxtPtr context, long *count) {
  if (context->input == 0 || context->input->cur == 0) return 0;
  *count = (long)(context->input->end - context->input->cur);
  return context->input->cur;
}

/// Moves the cursor on by some bytes of those it holds, among which are so many line ends.
static inline void hindsight_xmlAdvance(xmlParserCtxtPtr context, long bytes, long lineEnds) {
  context->input->cur += bytes;
  context->input->line += (int)lineEnds;
}

/// The first place of one run of bytes in another, or NULL. glibc shows `memmem` only to those who define _GNU_SOURCE.
static inline const xmlChar *hindsight_find(const xmlChar *bytes, size_t count, const xmlChar *word, size_t length) {
  extern void *memmem(const void *, size_t, const void *, size_t);
  return (const xmlChar *)memmem(bytes, count, word, length);
}

/// The parser's name table, in which equal names have equal addresses.
static inline xmlDictPtr hindsight_xmlNames(xmlParserCtxtPtr context) { return context->dict; }

/// The code of the last error (xmlParserErrors), 0 for none.
static inline int hindsight_xmlErrorCode(xmlParserCtxtPtr context) {
  const xmlError *error = xmlCtxtGetLastError(context);
  return error ? error->code : 0;
}

/// The message of the last error as libxml2 words it, or NULL.
static inline const char *hindsight_xmlErrorMessage(xmlParserCtxtPtr context) {
  const xmlError *error = xmlCtxtGetLastError(context);
  return error ? error->message : 0;
}

/// The line of the last error, 0 for none.
static inline long hindsight_xmlErrorLine(xmlParserCtxtPtr context) {
  const xmlError *error = xmlCtxtGetLastError(context);
  return error ? error->line : 0;
}

/// Options: no network, no messages on stderr, and the encoding declared in the file ignored (we hand over UTF-8).
/// HUGE, NOENT, DTDLOAD and DTDATTR stay off.
/// With `recovers`, events go on after an error as well as they can.
static inline void hindsight_xmlUseSafeOptions(xmlParserCtxtPtr context, int recovers) {
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC;
  xmlCtxtUseOptions(context, recovers ? options | XML_PARSE_RECOVER : options);
}

/// Makes an entity whose content is handed to `characters` as it stands, never parsed again: no expansion bomb can
/// come of it. The entity belongs to the caller, as does `content`.
static inline void hindsight_xmlFillEntity(xmlEntityPtr entity, const xmlChar *name, const xmlChar *content, int length) {
  entity->type = XML_ENTITY_DECL;
  entity->name = name;
  entity->etype = XML_INTERNAL_PREDEFINED_ENTITY;
  entity->content = (xmlChar *)content;
  entity->orig = (xmlChar *)content;
  entity->length = length;
}

/// Frees a parser, and the document in which libxml2 keeps the entities that a file declares: those who take events
/// only have to free it themselves.
static inline void hindsight_xmlFree(xmlParserCtxtPtr context) {
  if (context->myDoc) xmlFreeDoc(context->myDoc);
  context->myDoc = 0;
  xmlFreeParserCtxt(context);
}

#endif
