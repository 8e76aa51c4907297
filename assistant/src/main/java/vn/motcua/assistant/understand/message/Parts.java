package vn.motcua.assistant.understand.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.phrase.PhraseRules;

/// Takes a message apart where it asks several things.
public final class Parts {

  /// No answer serves more wishes at once.
  private static final int MAX_INTENTS = 4;

  /// In characters.
  private static final int SHORTEST = 4;

  private static final String JOINING =
      "ngoài ra|với lại|đồng thời|tiện thể|tiện hỏi|nhân tiện|cho hỏi thêm|hỏi thêm|thứ hai là|việc"
          + " thứ hai|ngoai ra|voi lai|tien the|hoi them|dong thoi|also";

  private static final Pattern SENTENCE =
      Pattern.compile("(?iu)[.?!;\\n]+(?!\\d)|\\b(?:" + JOINING + ")\\b");

  private static final Pattern PART =
      Pattern.compile("(?iu)[.?!;,\\n]+(?!\\d)|\\b(?:" + JOINING + ")\\b");

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?iu)[.?!;,\\n]+(?!\\d)|(?<![\\p{L}])(?:và|với|rồi|" + JOINING + "|va|and)(?![\\p{L}])");

  /// What joins one question to the next: "hết bao nhiêu tiền rồi có gửi về nhà không".
  private static final Pattern NEXT_QUESTION =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:và|với|rồi|mà|va|voi|roi)\\s+(?:thì\\s+|thi\\s+)?"
              + "(?=(?:có|được|phải|cần|co|duoc|phai|can)(?!\\p{L}).*\\s(?:không|khong|hông|hong|hôn|ko|k|hok|hem)(?!\\p{L}))");

  private static final Pattern PAIR =
      Pattern.compile("(?iu)(?<![\\p{L}])(?:và|rồi|cùng với|luôn cả|cả|va|and)(?![\\p{L}])");

  /// Behind the mark that ends a sentence.
  private static final String SENTENCE_START = "(?<=[.?!\\n])\\s+";

  /// Places of clauses in a sentence; more than any sentence has.
  private static final int STRIDE = 100;

  private final PhraseRules<Intent> rules;

  /// @param rules tells intents
  public Parts(PhraseRules<Intent> rules) {
    this.rules = rules;
  }

  /// What is wanted, in the order in which it is asked. A story comes before its question: what the
  /// last sentence asks, or one with a question mark, goes before what other sentences seem to ask.
  public List<Intent> intents(String text) {
    var all = rules.labels(text);
    if (all.size() < 2) {
      return all;
    }
    var places = new LinkedHashMap<Intent, Integer>();
    var sentences = Stream.of(text.split(SENTENCE_START)).filter(s -> !s.isBlank()).toList();
    for (var at = 0; at < sentences.size(); at++) {
      var asks = at == sentences.size() - 1 || sentences.get(at).contains("?");
      note(places, sentences.get(at), asks ? at * STRIDE : (at + sentences.size()) * STRIDE);
    }
    var last = Integer.MAX_VALUE;
    return all.stream()
        .sorted(Comparator.comparing(intent -> places.getOrDefault(intent, last)))
        .limit(MAX_INTENTS)
        .toList();
  }

  /// Notes for each wish the earliest clause that says it, counted from `start`.
  private void note(Map<Intent, Integer> places, String sentence, int start) {
    var clauses = CLAUSE.split(sentence);
    for (var at = 0; at < clauses.length; at++) {
      for (var intent : rules.labels(clauses[at])) {
        places.merge(intent, start + Math.min(at, STRIDE - 1), Math::min);
      }
    }
  }

  /// The sentences and clauses of `text`, each with what it asks by itself.
  public List<Piece> clauses(String text) {
    return pieces(PART, text).stream().flatMap(this::questions).toList();
  }

  /// The questions of one clause: what comes behind a joining word is one of its own where something
  /// is asked before it.
  private Stream<Piece> questions(Piece clause) {
    var pieces = pieces(NEXT_QUESTION, clause.text());
    return pieces.size() > 1 && !pieces.getFirst().intents().isEmpty()
        ? pieces.stream()
        : Stream.of(clause);
  }

  /// Ways to take `text` apart into two pieces or more that may each name a procedure, the most
  /// likely first; none where it is one piece.
  public List<List<Piece>> splits(String text) {
    var splits = new ArrayList<List<Piece>>();
    Stream.of(SENTENCE, PAIR)
        .map(pattern -> pieces(pattern, text))
        .filter(pieces -> pieces.size() > 1)
        .forEach(splits::add);
    return splits;
  }

  private List<Piece> pieces(Pattern pattern, String text) {
    return Stream.of(pattern.split(text))
        .map(String::strip)
        .filter(piece -> piece.length() >= SHORTEST)
        .map(piece -> new Piece(piece, rules.labels(piece), false))
        .toList();
  }
}
