#ifndef HINDSIGHT_CZLIB_SHIM_H
#define HINDSIGHT_CZLIB_SHIM_H

#include <zlib.h>

// inflateInit2 is a macro, which Swift cannot call. 15 + 16 asks for the gzip wrapper alone.
static inline int hindsight_inflateInitGzip(z_stream *stream) {
  return inflateInit2(stream, 15 + 16);
}

// A negative window asks for deflated data without any wrapper, as zip archives hold it.
static inline int hindsight_inflateInitRaw(z_stream *stream) {
  return inflateInit2(stream, -15);
}

#endif
