package vn.motcua.assistant.compose.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Procedure.Difference;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.TimeLimit;

/// Fees, time limits and ways of filing, by channel; the channel that was asked about comes first.
public final class ChannelSections {

  private static final int MOST_QUOTED = 160;

  private static final Pattern OF_WAY = Pattern.compile("^.* khi nộp ");

  /// A time and nothing on how or where to file.
  private static final Pattern ONLY_TIME =
      Pattern.compile(
          "(?iuU)(?:trong |không quá |tối đa |thời hạn |thời gian |giải quyết |là |: ?)*\\d+ (?:ngày|giờ|tháng|tuần)"
              + "\\b(?:(?!\\b(?:nộp|gửi|đến|tới|qua|trực tuyến|cổng)\\b)[^;]){0,120}");

  private ChannelSections() {}

  static Section fees(Page page) {
    var items = new ArrayList<Section.Item>();
    var byWords = new LinkedHashMap<String, List<FilingChannel>>();
    for (var channel : channels(page)) {
      for (var fee : inForce(page, channel)) {
        byWords.computeIfAbsent(words(page, fee), key -> new ArrayList<>()).add(channel);
      }
    }
    counted(page).ifPresent(items::add);
    byWords.forEach((words, channels) -> items.add(fee(page, words, channels)));
    if (items.isEmpty()) {
      items.add(page.remark("fee.none"));
    } else if (has(page, Fee.Kind.LOCAL)) {
      items.add(page.remark("fee.local"));
    }
    items.addAll(differences(page, "lệ phí"));
    return page.section(Section.Kind.FEE, items);
  }

  /// What the number of pages that the message names costs, by the first tariff that settles it.
  private static Optional<Section.Item> counted(Page page) {
    return channels(page).stream()
        .flatMap(channel ->
            CountedFee.of(page.understanding().question().text(), inForce(page, channel)).stream())
        .findFirst()
        .map(fee -> counted(page, fee));
  }

  private static Section.Item counted(Page page, CountedFee fee) {
    var most = fee.most().isEmpty() ? "" : page.wording().of("fee.counted.most", fee.most());
    var quote =
        fee.tariff().stream().map(Fee::text).collect(Collectors.joining(" "))
            + " %s: %s; tối đa %s".formatted(fee.counted(), fee.sum(), fee.most());
    return page.item(
        page.wording().of("fee.counted", fee.counted(), fee.sum(), most),
        "Phí, lệ phí",
        fee.most().isEmpty() ? quote.replace("; tối đa ", "") : quote,
        fee.tariff().getFirst().source());
  }

  private static List<Fee> inForce(Page page, FilingChannel channel) {
    return channel.fees().stream().filter(fee -> page.shows(fee.text(), fee.source())).toList();
  }

  private static Section.Item fee(Page page, String words, List<FilingChannel> channels) {
    var names = names(channels);
    var fee =
        inForce(page, channels.getFirst()).stream()
            .filter(candidate -> words(page, candidate).equals(words))
            .findFirst()
            .orElseThrow();
    return page.item(
        "**%s**: %s".formatted(names, words),
        "Phí, lệ phí",
        names + ": " + fee.text(),
        fee.source());
  }

  private static String words(Page page, Fee fee) {
    return switch (fee.kind()) {
      case UNSTATED -> page.wording().of("fee.unstated");
      case FREE -> fee.text().isBlank() ? page.wording().of("fee.free") : fee.text();
      case FIXED, LOCAL, VARIES -> fee.text();
    };
  }

  private static boolean has(Page page, Fee.Kind kind) {
    return page.procedure().channels().stream()
        .flatMap(channel -> channel.fees().stream())
        .anyMatch(fee -> fee.kind() == kind);
  }

  static Section times(Page page) {
    var items = new ArrayList<Section.Item>();
    var byWords = new LinkedHashMap<String, List<FilingChannel>>();
    for (var channel : channels(page)) {
      channel
          .timeLimit()
          .ifPresent(
              _ -> byWords.computeIfAbsent(key(channel), key -> new ArrayList<>()).add(channel));
    }
    byWords.values().forEach(channels -> items.add(time(page, channels)));
    if (items.isEmpty()) {
      items.add(page.remark("time.none"));
    }
    items.addAll(differences(page, "thời hạn"));
    return page.section(Section.Kind.TIME, items);
  }

  private static String key(FilingChannel channel) {
    var time = channel.timeLimit().orElseThrow();
    return time.unit() + " " + said(channel, time);
  }

  /// How long it takes, with what the source says of it where the way of filing should stand.
  private static String said(FilingChannel channel, TimeLimit time) {
    var aside = channel.text().strip().replaceFirst("\\.$", "");
    if (!isTime(channel.text().strip()) || says(time.text(), aside)) {
      return time.text();
    }
    return says(aside, time.text())
        ? Drafts.capital(aside)
        : "%s (%s)".formatted(time.text().strip(), aside);
  }

  /// Whether `text` has all of `part`, with or without a nought before a figure.
  private static boolean says(String text, String part) {
    return plain(text).contains(plain(part));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\b0(?=\\d)", "");
  }

  /// Whether what stands for a way of filing only tells how long it takes.
  private static boolean isTime(String way) {
    return ONLY_TIME.matcher(way).matches();
  }

  private static Section.Item time(Page page, List<FilingChannel> channels) {
    var names = names(channels);
    var channel = channels.getFirst();
    var time = channel.timeLimit().orElseThrow();
    var number = String.valueOf(time.value());
    var bare = time.lacksUnit() && time.text().strip().equals(number);
    var text =
        bare
            ? page.wording().of("time.unstated", names, number)
            : "**%s**: %s".formatted(names, said(channel, time));
    return page.item(
        text, "Thời hạn giải quyết", names + ": " + said(channel, time), channel.source());
  }

  /// How it is filed in the way that is asked about, where the record lists that way.
  public static Optional<Section.Item> asked(Page page) {
    return page.understanding()
        .namedChannel()
        .filter(kind -> page.procedure().channels().stream().anyMatch(way -> way.kind() == kind))
        .flatMap(_ -> ways(page).items().stream().findFirst());
  }

  static Section ways(Page page) {
    var items = new ArrayList<Section.Item>();
    var said = new HashSet<String>();
    for (var channel : channels(page)) {
      var name = channel.kind().vietnamese();
      var text =
          channel.text().isBlank() || isTime(channel.text().strip())
              ? name
              : "**%s**: %s".formatted(name, channel.text());
      if (said.add(text)) {
        items.add(
            page.item(text, "Cách thức thực hiện", name + ": " + channel.text(), channel.source()));
      }
    }
    var asked = page.understanding().namedChannel();
    var listed = page.procedure().channels().stream().map(FilingChannel::kind).toList();
    asked
        .filter(kind -> !listed.contains(kind))
        .ifPresent(kind -> items.addFirst(page.remark("how.unlisted", kind.vietnamese())));
    return page.section(Section.Kind.HOW, items);
  }

  /// What two sources say differently of a fact, each cited; once where they do so for several ways
  /// of filing.
  private static List<Section.Item> differences(Page page, String fact) {
    return page.procedure().differences().stream()
        .filter(difference -> difference.fact().startsWith(fact))
        .collect(
            Collectors.groupingBy(
                difference -> List.of(difference.kept(), difference.other()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(alike -> difference(page, alike))
        .toList();
  }

  private static Section.Item difference(Page page, List<Difference> alike) {
    var first = alike.getFirst();
    return new Section.Item(
        page.wording()
            .of(
                "difference",
                fact(alike),
                Shortening.to(MOST_QUOTED, first.kept()),
                Shortening.to(MOST_QUOTED, first.other())),
        List.of(
            cite(page, first.fact(), first.kept(), first.newer()),
            cite(page, first.fact(), first.other(), first.older())));
  }

  /// "thời hạn khi nộp trực tuyến" and the same by post are told as one.
  private static String fact(List<Difference> alike) {
    var others =
        alike.stream()
            .skip(1)
            .map(difference -> OF_WAY.matcher(difference.fact()).replaceFirst(""));
    return Stream.concat(Stream.of(alike.getFirst().fact()), others)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String cite(Page page, String fact, String words, Source source) {
    return page.citations().cite(page.procedure(), fact, words, source);
  }

  private static String names(List<FilingChannel> channels) {
    return channels.stream()
        .map(channel -> channel.kind().vietnamese())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static List<FilingChannel> channels(Page page) {
    var asked = page.understanding().namedChannel();
    return page.procedure().channels().stream()
        .filter(channel -> page.shows(channel.text(), channel.source()))
        .sorted(
            Comparator.comparing(
                channel -> asked.map(kind -> kind == channel.kind() ? 0 : 1).orElse(0)))
        .toList();
  }
}
