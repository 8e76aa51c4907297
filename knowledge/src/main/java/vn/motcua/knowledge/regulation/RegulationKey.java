package vn.motcua.knowledge.regulation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The number of a regulation in the one form that all ways to type it share: capitals without
/// marks, blanks or quotes, `104/2022/ND-CP`.
///
/// @param value the number in that form; never empty
public record RegulationKey(String value) implements Comparable<RegulationKey> {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\d/.&-]+");
  private static final Pattern YEAR = Pattern.compile("/((?:19|20)\\d{2})(?:/|$)");
  private static final Pattern ENDS = Pattern.compile("^[/.&-]+|[/.&-]+$");

  /// The key of a number as somebody wrote it; empty where nothing of a number is there.
  public static Optional<RegulationKey> of(String number) {
    var bare = MARKS.matcher(Normalizer.normalize(number, Normalizer.Form.NFD)).replaceAll("");
    var joined = NOISE.matcher(bare.replace('đ', 'd').replace('Đ', 'D')).replaceAll("");
    var key = ENDS.matcher(joined).replaceAll("").toUpperCase(Locale.ROOT);
    return key.isEmpty() ? Optional.empty() : Optional.of(new RegulationKey(key));
  }

  /// The keys of `numbers`, as they were written; those with nothing of a number are left out.
  public static Set<RegulationKey> all(Collection<String> numbers) {
    return numbers.stream()
        .map(RegulationKey::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /// The year in the number of a regulation; 0 where `number` has none.
  public static int year(String number) {
    var year = YEAR.matcher(number);
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  @Override
  public int compareTo(RegulationKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
