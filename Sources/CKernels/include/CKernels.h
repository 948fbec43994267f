#ifndef HINDSIGHT_KERNELS_H
#define HINDSIGHT_KERNELS_H

#include <stdint.h>

/// The innermost loops of the model, in C so that the compiler makes one version for each kind of processor and the
/// program picks the best when it starts. All sums are taken in one order on one machine.

/// An n-gram's key, or its row, and a number that goes with it.
typedef struct {
  uint32_t key;
  int32_t number;
} HindsightPair;

/// Looks up keys in an open-addressing table of `mask` + 1 slots whose free ones have a negative number.
///
/// Writes the row and the candidate's number of each that is there, in their order; gives how many there are. `found`
/// has room for one more than `count`.
long hindsight_look_up(
    const HindsightPair *candidates, long count, const HindsightPair *slots, uint64_t mask, HindsightPair *found);

/// Counts how often each row was found: `places` has for each row its place among the active ones and one, 0 for none.
///
/// Each new row goes behind the `activeCount` active ones; gives how many these are then. What was found has its place
/// among them instead of its row afterwards. There is room for `count` more.
long hindsight_count_rows(
    HindsightPair *found, long count, uint16_t *places, int32_t *active, int32_t *counts, long activeCount);

/// Values of active rows: what `growth` has for their counts, at `most` for the larger ones, times idf. Gives the sum of
/// their squares.
float hindsight_weigh_counts(
    const int32_t *active, const int32_t *counts, long count, const float *idf, const float *growth, int32_t most,
    float *values);

/// Adds so many rows of 64 signed bytes, each times its value, to 64 sums; values stand in the order of `active`.
void hindsight_add_rows(const int8_t *rows, const int32_t *active, const float *values, long count, float *sums);

/// Adds so many rows of 64 numbers of two bytes, each times its row's value, to 64 sums.
void hindsight_add_cues(const int16_t *rows, const int32_t *active, const float *values, long count, float *sums);

/// The sum of a row's 64 bytes, each times its weight.
float hindsight_weigh_row(const int8_t *row, const float *weights);

/// The sum of a row's 64 numbers and a share of another's, each times its weight.
float hindsight_weigh_cues(const int16_t *first, const int16_t *second, float share, const float *weights);

/// Adds to `width` sums, a multiple of 64, so many rows of as many numbers, each times its row's value.
///
/// The sums are kept in the processor's registers, 64 at a time; the rows are added in their order.
void hindsight_add_weighted(
    const float *rows, const int32_t *active, const float *values, long count, float *sums, long width);

/// Adds so many rows of 16 signed bytes, each times its value, to 16 sums; those that are `fresh`, which is 1 or 0, to a
/// second 16 too.
void hindsight_add_slots(
    const int8_t *rows, const int32_t *active, const float *values, const float *fresh, long count, float *sums,
    float *freshSums);

#endif
