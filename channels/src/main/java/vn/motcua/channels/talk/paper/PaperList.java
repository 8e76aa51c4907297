package vn.motcua.channels.talk.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.VietnameseText;

/// Recognises that a message lists the papers that somebody has.
///
/// @param papers as they were written
/// @param others what else was said, such as the name of the procedure
public record PaperList(List<String> papers, List<String> others) {

  private static final int MOST = 40;
  private static final Pattern PARTS =
      Pattern.compile("[\\n;,•:?]|(?<=\\s)(?:và|với|cùng|va|voi|cung)(?=\\s)|\\.(?=\\s|$)");
  private static final Pattern NUMBER = Pattern.compile("^(?:[-+*–]|\\(?\\d{1,2}[.)/])\\s*");
  private static final Pattern HAVING =
      Pattern.compile(
          "^(?:(?:da|thi|ma|roi|hien|em|toi|tui|minh|con|chau|anh|chi|nha|ho so|giay to|gom|co san|"
              + "co|cua|chuan bi|duoc|du|kem|them|mang|nop|day la|nay|san) )+");
  private static final Pattern WONDERING =
      Pattern.compile(
          "\\b(?:thieu|du chua|du khong|da du|du roi|can gi nua|can them|bo sung|kiem tra|ok chua)\\b");

  /// The most characters of the name of a paper that is said in passing.
  private static final int LONGEST = 120;

  public PaperList {
    papers = List.copyOf(papers);
    others = List.copyOf(others);
  }

  /// The papers in `text`, if it is a list: two or more that are known, most of what it says, one
  /// to a line or with the question what is missing.
  static Optional<PaperList> in(String text, EvidenceTypes evidence) {
    var list = all(text, evidence);
    var lines = text.lines().filter(line -> !line.isBlank()).count();
    var wonders = WONDERING.matcher(VietnameseText.bareWords(text)).find();
    var isList = list.papers().size() >= 2 && (wonders || lines >= list.papers().size());
    return isList ? Optional.of(list) : Optional.empty();
  }

  /// Whatever papers `text` names, where it is known that papers are listed.
  static PaperList all(String text, EvidenceTypes evidence) {
    var papers = new ArrayList<String>();
    var others = new ArrayList<String>();
    for (var part : PARTS.split(text)) {
      var words = NUMBER.matcher(part.strip()).replaceFirst("").strip();
      if (words.isEmpty() || papers.size() == MOST) {
        continue;
      }
      var paper = having(words);
      if (words.length() <= LONGEST && isPaper(words, paper, evidence)) {
        papers.add(paper);
      } else {
        others.add(words);
      }
    }
    return new PaperList(papers, others);
  }

  private static boolean isPaper(String words, String paper, EvidenceTypes evidence) {
    var bare = VietnameseText.bareWords(words) + " ";
    return !WONDERING.matcher(bare).find()
        && !bare.startsWith("lam ")
        && !bare.startsWith("thu tuc ")
        && evidence.read(paper).type().filter(type -> !type.isUnnamed()).isPresent();
  }

  /// The words without "tôi có" before them.
  private static String having(String words) {
    var found = HAVING.matcher(VietnameseText.bareWords(words) + " ");
    if (!found.find()) {
      return words;
    }
    var syllables = words.split("\\s+");
    var skipped = found.group().strip().split(" ").length;
    return skipped >= syllables.length
        ? words
        : String.join(" ", List.of(syllables).subList(skipped, syllables.length));
  }
}
