package vn.motcua.assistant.llm.check.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.check.Syllabics;

/// Nothing of the instructions shows: no run of words of theirs, and no word that only they have.
public final class NoLeak implements Check {

  /// As many syllables in a row do not agree by chance.
  private static final int RUN = 7;

  private static final Pattern INNER =
      Pattern.compile(
          "(?iu)\\b(?:prompt|json|schema|token|system|facts?|passages?|sentences|rests|llm|chatgpt|openai)\\b"
              + "|hướng dẫn hệ thống|mã thay thế|chỉ dẫn (?:của tôi|hệ thống)|mô hình ngôn ngữ");

  /// The syllables of the few instructions there are.
  private final Map<String, List<String>> read = new ConcurrentHashMap<>();

  @Override
  public Optional<Fault> fault(Claim claim) {
    var inner = INNER.matcher(claim.own());
    if (inner.find() && !claim.saidByFact(inner.group())) {
      return Optional.of(new Fault(Fault.Kind.LEAK, inner.group()));
    }
    var own = Syllabics.of(claim.own());
    var system = read.computeIfAbsent(claim.ground().system(), Syllabics::of);
    for (var at = 0; at + RUN <= own.size(); at++) {
      var run = own.subList(at, at + RUN);
      if (Collections.indexOfSubList(system, run) >= 0) {
        return Optional.of(new Fault(Fault.Kind.LEAK, String.join(" ", run)));
      }
    }
    return Optional.empty();
  }
}
