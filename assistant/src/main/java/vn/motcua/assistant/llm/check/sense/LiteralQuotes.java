package vn.motcua.assistant.llm.check.sense;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fault;

/// What stands between quotation marks stands literally in a passage that the sentence rests on.
public final class LiteralQuotes implements Check {

  private static final Pattern MARKS = Pattern.compile("[\"“”„«»‘’‚'`´]");
  private static final Pattern QUOTE = Pattern.compile("[\"“„«‘‚']([^\"“”„«»‘’‚']+)[\"”“»’']");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  @Override
  public Optional<Fault> fault(Claim claim) {
    var quotes = QUOTE.matcher(claim.text()).results().map(found -> found.group(1)).toList();
    var rest = QUOTE.matcher(claim.text()).replaceAll(" ");
    if (MARKS.matcher(rest).find()) {
      return Optional.of(new Fault(Fault.Kind.QUOTE, ""));
    }
    return quotes.stream()
        .filter(quote -> !stands(quote, claim))
        .findFirst()
        .map(quote -> new Fault(Fault.Kind.QUOTE, quote));
  }

  /// `text` without its quotations, which are checked here.
  static String outside(String text) {
    return QUOTE.matcher(text).replaceAll(" ");
  }

  private static boolean stands(String quote, Claim claim) {
    return claim.passages().stream()
        .anyMatch(passage -> line(passage.text()).contains(line(quote)));
  }

  private static String line(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
