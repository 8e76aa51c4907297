package vn.motcua.knowledge.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was found to speak for each procedure while one question is looked up.
final class Gathered {

  private final Records records;

  /// By number; null for a procedure that nothing speaks for.
  private final @Nullable Evidence[] byNumber;

  Gathered(Records records) {
    this.records = records;
    byNumber = new Evidence[records.size()];
  }

  /// That of the record with this number, from now on there. What speaks for a procedure without a
  /// record ([Records#NONE]) is not kept.
  Evidence of(int number) {
    if (number == Records.NONE) {
      return new Evidence("", number);
    }
    var known = byNumber[number];
    if (known == null) {
      known = new Evidence(records.code(number), number);
      byNumber[number] = known;
    }
    return known;
  }

  /// All of it, by number.
  List<Evidence> all() {
    return Arrays.stream(byNumber).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }
}
