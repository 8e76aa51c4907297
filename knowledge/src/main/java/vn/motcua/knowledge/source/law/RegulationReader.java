package vn.motcua.knowledge.source.law;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.document.DocumentText;
import vn.motcua.knowledge.source.law.Paragraphs.Paragraph;

/// Finds the structure of a regulation in the words of a file.
public final class RegulationReader {

  private RegulationReader() {}

  /// Reads a regulation.
  ///
  /// @throws RefusedRecord if the words have no number of a regulation, or no article
  public static RegulationText read(DocumentText text) throws RefusedRecord {
    var paragraphs = Paragraphs.of(text);
    var body = new BodyReader(text.notes());
    body.read(paragraphs);
    if (body.provisions().isEmpty()) {
      throw new RefusedRecord("holds no article (Điều)");
    }
    var words = paragraphs.stream().map(Paragraph::text).toList();
    var end = body.firstAfter();
    var after = end < 0 ? List.<String>of() : words.subList(Math.max(0, end - 4), words.size());
    var before = new ArrayList<>(body.letterhead());
    before.addAll(words.subList(0, firstArticle(words)));
    var preamble =
        new PreambleReader(before, after, lastWords(body))
            .read()
            .orElseThrow(() -> new RefusedRecord("has no number (Số: …) that can be read"));
    return new RegulationText(preamble, body.provisions(), body.appendices());
  }

  private static List<String> lastWords(BodyReader body) {
    var count = body.provisions().size();
    return body.provisions().subList(Math.max(0, count - 2), count).stream()
        .map(RegulationText.Provision::text)
        .toList();
  }

  private static int firstArticle(List<String> words) {
    for (var at = 0; at < words.size(); at++) {
      if (Labels.ARTICLE.matcher(words.get(at)).matches()) {
        return at;
      }
    }
    return words.size();
  }
}
