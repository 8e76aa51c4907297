package vn.motcua.evaluation.records;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// How easily the texts of a record read that people see: the length of its sentences.
///
/// @param code the procedure's code
/// @param sentences how many there are
/// @param median syllables of the middle sentence; of two middle ones, the longer
/// @param longest syllables of the longest sentence
/// @param words the longest sentence
record Ease(String code, int sentences, int median, int longest, String words) {

  /// The median at which a text still reads easily, in syllables; ours by decision.
  static final int MOST = 18;

  private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+|\\n");

  static Ease of(Procedure record) {
    var sentences =
        texts(record)
            .flatMap(END::splitAsStream)
            .filter(sentence -> length(sentence) > 0)
            .sorted(Comparator.comparingInt(Ease::length))
            .toList();
    if (sentences.isEmpty()) {
      return new Ease(record.code(), 0, 0, 0, "");
    }
    var last = sentences.getLast();
    var middle = sentences.get(sentences.size() / 2);
    return new Ease(record.code(), sentences.size(), length(middle), length(last), last);
  }

  boolean isEasy() {
    return median <= MOST;
  }

  private static int length(String sentence) {
    return Syllables.of(sentence).size();
  }

  private static Stream<String> texts(Procedure record) {
    return Stream.of(
            Stream.of(record.authority().receives()),
            record.channels().stream().map(channel -> channel.text()),
            record.channels().stream()
                .flatMap(channel -> channel.timeLimit().stream())
                .map(time -> time.text()),
            record.channels().stream().flatMap(channel -> channel.fees().stream()).map(Fee::text),
            record.evidence().stream().map(EvidenceRequirement::text),
            record.statements().stream().map(Statement::text))
        .flatMap(part -> part)
        .distinct();
  }

  /// The record that reads hardest first.
  static List<Ease> hardestFirst(List<Procedure> records) {
    return records.stream()
        .map(Ease::of)
        .sorted(
            Comparator.comparingInt(Ease::median)
                .thenComparingInt(Ease::longest)
                .reversed()
                .thenComparing(Ease::code))
        .toList();
  }
}
