#ifndef HINDSIGHT_CASSETS_H
#define HINDSIGHT_CASSETS_H

#include <stddef.h>

/// A file of `files/`, compiled into the program so that the program can be copied anywhere by itself.
typedef struct {
  /// The path below `files/`.
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
} HindsightAsset;

/// The asset of a number below `hindsight_asset_count`, in the order of CAssets.c.
const HindsightAsset *_Nonnull hindsight_asset(size_t index);
extern const size_t hindsight_asset_count;

#endif
