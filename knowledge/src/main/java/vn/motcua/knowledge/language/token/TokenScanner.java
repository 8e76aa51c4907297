package vn.motcua.knowledge.language.token;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.knowledge.language.letter.NormalForm;
import vn.motcua.knowledge.language.token.Token.Kind;

/// Cuts text in normal form into tokens, from left to right and without looking back.
final class TokenScanner {

  private final NormalForm form;
  private final Runs runs;
  private final NumberShapes numbers;
  private final LabelShapes labels;
  private final List<Token> tokens = new ArrayList<>();

  private TokenScanner(NormalForm form) {
    this.form = form;
    runs = new Runs(form);
    numbers = new NumberShapes(runs);
    labels = new LabelShapes(runs);
  }

  static List<Token> scan(NormalForm form) {
    var scanner = new TokenScanner(form);
    for (var at = 0; at < form.length(); ) {
      at = scanner.readFrom(at);
    }
    return scanner.tokens;
  }

  private int readFrom(int at) {
    if (runs.isDigit(at)) {
      return number(at);
    }
    return runs.isWord(at) ? word(at) : at + 1;
  }

  private int word(int from) {
    var end = runs.endOfWord(from);
    var isLabel = runs.hasDigit(from, end);
    var joined = labels.endOfHyphened(from, end);
    return add(from, joined, isLabel || joined > end ? Kind.LABEL : Kind.WORD);
  }

  private int number(int from) {
    var digits = runs.endOfDigits(from);
    var date = numbers.endOfDate(from, digits);
    if (date > 0) {
      return add(from, date, Kind.DATE);
    }
    var number = numbers.endOfNumber(digits);
    var code = numbers.endOfCode(from, digits);
    if (code > 0) {
      return addCode(from, code, numbers.endOfSuffix(code));
    }
    var regulation = labels.endOfRegulation(number);
    if (regulation > 0) {
      return add(
          from, regulation, form.at(from) == '0' && isForm(from) ? Kind.LABEL : Kind.REGULATION);
    }
    var label = labels.endOfForm(from, digits);
    return label > 0 ? add(from, label, Kind.LABEL) : plainNumber(from, number, digits);
  }

  private boolean isForm(int from) {
    return !labels.isYear(runs.endOfDigits(from) + 1);
  }

  private int plainNumber(int from, int number, int digits) {
    var unit = labels.endOfUnit(number);
    if (unit > 0) {
      add(from, number, Kind.NUMBER);
      return add(number, unit, Kind.UNIT);
    }
    if (number == digits && runs.isWord(number)) {
      return add(from, runs.endOfWord(number), Kind.LABEL);
    }
    return add(from, number, Kind.NUMBER);
  }

  private int add(int from, int to, Kind kind) {
    tokens.add(new Token(form.substring(from, to), kind, form.start(from), form.end(to - 1)));
    return to;
  }

  private int addCode(int from, int to, int end) {
    var code = form.substring(from, to);
    tokens.add(new Token(code, Kind.PROCEDURE, form.start(from), form.end(end - 1)));
    return end;
  }
}
