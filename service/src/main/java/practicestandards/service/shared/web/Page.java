package practicestandards.service.shared.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import practicestandards.service.shared.problems.BadParameter;

/**
 * A part of a list. The cursor is the key of the last item of the part before.
 *
 * @param items at most as many as were asked for
 * @param nextCursor for the next part; absent at the end
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
  /**
   * The items after the cursor.
   *
   * @throws BadParameter for a cursor that is no item's key
   */
  public static <T> Page<T> of(
      List<T> all, Function<T, String> key, Integer limit, @Nullable String cursor) {
    int from = cursor == null ? 0 : all.stream().map(key).toList().indexOf(cursor) + 1;
    if (cursor != null && from == 0) {
      throw new BadParameter("cursor", "must be the nextCursor of an answer to the same question");
    }
    int to = Math.min(all.size(), from + limit);
    String next = to < all.size() ? key.apply(all.get(to - 1)) : null;
    return new Page<>(all.subList(from, to), next);
  }
}
