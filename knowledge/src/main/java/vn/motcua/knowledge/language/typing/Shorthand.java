package vn.motcua.knowledge.language.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.knowledge.language.token.Token;
import vn.motcua.knowledge.language.token.Token.Kind;
import vn.motcua.knowledge.language.token.Tokens;

/// Words as they are shortened in messages (`ko`, `dc`, `bn`, `bây h`), written out. They must be
/// typed exactly as in the table; of several that fit, the longest wins.
public final class Shorthand {

  private static final int LONGEST = 3;

  /// Behind these a single letter is a name: `điểm e`, `hạng b`.
  private static final Set<String> NAMED_BY_LETTER =
      Set.of(
          "điểm", "hạng", "loại", "nhóm", "mục", "phần", "lớp", "khối", "mẫu", "bảng", "khu", "lô",
          "nhà", "số", "tổ", "diem", "hang", "loai", "nhom", "muc", "vitamin", "visa", "tầng");

  private final Map<String, List<String>> meanings = new HashMap<>();

  /// @param rows the meaning, a tab, its short forms separated by `|`; further cells are ignored
  public Shorthand(List<String> rows) {
    for (var row : rows) {
      var cells = row.split("\t", -1);
      var meaning = Tokens.of(cells[0]).stream().map(Token::term).toList();
      for (var form : cells[1].split("\\|")) {
        var key = String.join(" ", Tokens.of(form).stream().map(Token::term).toList());
        if (meanings.put(key, meaning) != null) {
          throw new IllegalStateException("Two meanings for the short form " + form);
        }
      }
    }
  }

  /// `tokens` with every short form written out.
  ///
  /// @param text what they were cut from: a capital letter by itself is a name
  public List<Token> writtenOut(String text, List<Token> tokens) {
    var result = new ArrayList<Token>();
    for (var at = 0; at < tokens.size(); ) {
      var length = isName(text, tokens, at) ? 0 : lengthAt(tokens, at);
      if (length == 0) {
        result.add(tokens.get(at++));
      } else {
        var start = tokens.get(at).start();
        var end = tokens.get(at + length - 1).end();
        for (var word : meanings.getOrDefault(key(tokens, at, length), List.of())) {
          result.add(new Token(word, Kind.WORD, start, end));
        }
        at += length;
      }
    }
    return List.copyOf(result);
  }

  private int lengthAt(List<Token> tokens, int at) {
    for (var length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
      if (meanings.containsKey(key(tokens, at, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String key(List<Token> tokens, int at, int length) {
    return length == 1
        ? tokens.get(at).term()
        : String.join(" ", tokens.subList(at, at + length).stream().map(Token::term).toList());
  }

  private static boolean isName(String text, List<Token> tokens, int at) {
    var token = tokens.get(at);
    if (token.kind() == Kind.UNIT) {
      return true;
    }
    if (token.term().length() > 1) {
      return false;
    }
    var before = at == 0 ? null : tokens.get(at - 1);
    return Character.isUpperCase(text.charAt(token.start()))
        || (before != null
            && (before.kind() == Kind.NUMBER || NAMED_BY_LETTER.contains(before.term())));
  }
}
