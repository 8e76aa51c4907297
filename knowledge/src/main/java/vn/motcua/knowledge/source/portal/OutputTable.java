package vn.motcua.knowledge.source.portal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.knowledge.procedure.Output;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.source.cell.Words;

/// Reads the results: names, each followed by its code, `Mã: KQ.G01.000262`.
final class OutputTable {

  private static final Pattern CODE =
      Pattern.compile("Mã:\\s*(?:[\\p{Lu}\\d.\\-_]*\\d|\\p{Lu}{2,6}(?!\\p{Ll})|)");

  private OutputTable() {}

  static List<Output> read(String words, Source source) {
    return Arrays.stream(CODE.split(words))
        .map(Words::line)
        .map(Words::withoutBullet)
        .filter(name -> !name.isEmpty())
        .distinct()
        .map(name -> new Output(name, source))
        .toList();
  }
}
