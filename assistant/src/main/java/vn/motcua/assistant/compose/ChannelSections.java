package vn.motcua.assistant.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.TimeLimit;

/// Fees, time limits and ways of filing, by channel; the channel that was asked about comes first.
final class ChannelSections {

  private static final int MOST_QUOTED = 160;

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
              time -> byWords.computeIfAbsent(key(time), key -> new ArrayList<>()).add(channel));
    }
    byWords.values().forEach(channels -> items.add(time(page, channels)));
    if (items.isEmpty()) {
      items.add(page.remark("time.none"));
    }
    items.addAll(differences(page, "thời hạn"));
    return page.section(Section.Kind.TIME, items);
  }

  private static String key(TimeLimit time) {
    return time.unit() + " " + time.text();
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
            : "**%s**: %s".formatted(names, time.text());
    return page.item(text, "Thời hạn giải quyết", names + ": " + time.text(), channel.source());
  }

  /// How it is filed in the way that is asked about, where the record lists that way.
  static Optional<Section.Item> asked(Page page) {
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
      var text = channel.text().isBlank() ? name : "**%s**: %s".formatted(name, channel.text());
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

  /// What two sources say differently of a fact, each cited.
  private static List<Section.Item> differences(Page page, String fact) {
    return page.procedure().differences().stream()
        .filter(difference -> difference.fact().startsWith(fact))
        .map(difference ->
            new Section.Item(
                page.wording()
                    .of(
                        "difference",
                        difference.fact(),
                        Shortening.to(MOST_QUOTED, difference.kept()),
                        Shortening.to(MOST_QUOTED, difference.other())),
                List.of(
                    cite(page, difference.fact(), difference.kept(), difference.newer()),
                    cite(page, difference.fact(), difference.other(), difference.older()))))
        .toList();
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
