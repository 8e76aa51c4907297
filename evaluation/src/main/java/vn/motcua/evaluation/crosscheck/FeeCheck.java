package vn.motcua.evaluation.crosscheck;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.evaluation.crosscheck.Difference.Kind;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;

/// Compares what is paid on one way of filing: every amount of either side is to stand on the
/// other one, in a field or in words; so are "free" and "set by the province".
final class FeeCheck {

  private static final Pattern GROUPED =
      Pattern.compile("(?<![\\d.,/])\\d{1,3}(?:[.,]\\d{3})+(?![\\d])");
  private static final Pattern LONG = Pattern.compile("(?<![\\d.,/])\\d{5,9}(?![\\d/])");
  private static final Pattern NO_FEE =
      Pattern.compile(
          "miễn|không (?:thu|mất|quy định|phải nộp|phải trả|tính|có)|chưa (?:xác nhận|thấy)"
              + "|(?<![\\d.])0 đồng",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BY_PROVINCE =
      Pattern.compile(
          "hội đồng nhân dân|HĐND|địa phương|tỉnh|UBND|ủy ban nhân dân",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private FeeCheck() {}

  static void check(List<FilingChannel> page, List<FilingChannel> record, Told told) {
    var theirs = fees(page);
    var ours = fees(record);
    amounts(page, record, told);
    if (are(theirs, Fee.Kind.FREE) && !ours.isEmpty() && isNone(ours, FeeCheck::isFree)) {
      both("free", theirs, ours, told);
    }
    if (ours.stream().anyMatch(fee -> fee.kind() == Fee.Kind.FREE)
        && !NO_FEE.matcher(words(page)).find()
        && isNone(theirs, FeeCheck::isFree)) {
      both("free-only-here", theirs, only(ours, Fee.Kind.FREE), told);
    }
    if (has(theirs, Fee.Kind.LOCAL) && !BY_PROVINCE.matcher(words(record)).find()) {
      both("local", theirs, ours, told);
    }
    if (has(ours, Fee.Kind.LOCAL) && !BY_PROVINCE.matcher(words(page)).find()) {
      both("local-only-here", theirs, only(ours, Fee.Kind.LOCAL), told);
    }
  }

  private static void amounts(List<FilingChannel> page, List<FilingChannel> record, Told told) {
    var theirs = amounts(page);
    var ours = amounts(record);
    var fees = fees(record);
    for (var amount : theirs) {
      if (!ours.contains(amount)) {
        both(String.valueOf(amount), fees(page), fees, told);
      }
    }
    for (var fee : fees) {
      for (var amount : amounts(fee)) {
        if (!theirs.contains(amount)) {
          both(String.valueOf(amount), fees(page), List.of(fee), told);
        }
      }
    }
  }

  /// Where the record says nothing of fees, only the page is told.
  private static void both(String item, List<Fee> theirs, List<Fee> ours, Told told) {
    if (ours.isEmpty()) {
      told.pageOnly(Kind.FEE, item, text(theirs));
    } else {
      told.both(Kind.FEE, item, text(theirs), text(ours), ours.getFirst().source());
    }
  }

  private static boolean isFree(Fee fee) {
    return fee.kind() == Fee.Kind.FREE || NO_FEE.matcher(fee.text()).find();
  }

  private static boolean isNone(List<Fee> fees, Predicate<Fee> is) {
    return fees.stream().noneMatch(is);
  }

  private static boolean are(List<Fee> fees, Fee.Kind kind) {
    return !fees.isEmpty() && fees.stream().allMatch(fee -> fee.kind() == kind);
  }

  private static boolean has(List<Fee> fees, Fee.Kind kind) {
    return fees.stream().anyMatch(fee -> fee.kind() == kind);
  }

  private static List<Fee> only(List<Fee> fees, Fee.Kind kind) {
    return fees.stream().filter(fee -> fee.kind() == kind).toList();
  }

  private static List<Fee> fees(List<FilingChannel> channels) {
    return channels.stream().flatMap(channel -> channel.fees().stream()).toList();
  }

  private static Set<Long> amounts(List<FilingChannel> channels) {
    var all = new TreeSet<Long>();
    fees(channels).forEach(fee -> all.addAll(amounts(fee)));
    return all;
  }

  private static Set<Long> amounts(Fee fee) {
    var all = new TreeSet<Long>();
    if (fee.amount() != null && fee.amount() > 0) {
      all.add(fee.amount());
    }
    Stream.of(GROUPED, LONG)
        .flatMap(figure -> figure.matcher(fee.text()).results())
        .map(found -> Long.valueOf(found.group().replaceAll("[.,]", "")))
        .forEach(all::add);
    return all;
  }

  private static String words(List<FilingChannel> channels) {
    return fees(channels).stream().map(Fee::text).collect(Collectors.joining(" "))
        + channels.stream().map(FilingChannel::text).collect(Collectors.joining(" ", " ", ""));
  }

  private static String text(List<Fee> fees) {
    return fees.stream()
        .map(fee -> fee.text().isEmpty() ? fee.kind().name().toLowerCase(Locale.ROOT) : fee.text())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
