package vn.motcua.assistant.retrieve.order;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.search.Hit;

/// Gives who lost a paper of the registers of civil status a copy of its entry, where the words found
/// the first registration: what was registered is not registered for the first time again.
///
/// @param finder looks procedures up
public record LostPaper(Finder finder) {

  private static final String COPY = "cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh";

  /// Looked for in folded words, as those below.
  private static final Pattern LOST =
      Pattern.compile(
          "(?<!\\b(?:ma|ba|cha|bo|me|ong|chong|noi|ngoai|cu|di|da|moi|vua) )\\b(?:mat|roi|that lac)"
              + "(?: (?:luon|het|ca|to|cai|tam|ban chinh|ban goc))* (?:(?:giay|trich luc) (?:chung nhan |dang k[iy] )*"
              + "(?<paper>ket hon|hon thu|khai tu|chung tu)|hon thu)\\b");

  /// Who registers, or marries, wants no copy.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:dang k[iy] lai|cuoi lai|ket hon lai|chua dang k[iy]|so goc|so ho tich|luu tru|l[iy] hon|l[iy] di)\\b");

  private static final Pattern FIRST =
      Pattern.compile("\\bdang k[iy] (?<matter>ket hon|khai tu)\\b");

  private static final Pattern COPIES = Pattern.compile("\\bban sao trich luc\\b");

  /// `found`, with the copy first.
  public Retrieval order(Understanding understanding, Retrieval found) {
    return found
        .best()
        .filter(best -> isOf(best, folded(understanding.question().text())))
        .flatMap(_ -> copy(understanding))
        .map(found::ahead)
        .orElse(found);
  }

  private static boolean isOf(Hit best, String message) {
    var first = FIRST.matcher(folded(best.name()));
    var lost = LOST.matcher(message);
    return first.find()
        && lost.find()
        && matter(lost).equals(first.group("matter"))
        && !OTHERWISE.matcher(message).find();
  }

  /// What was registered, as names have it.
  private static String matter(Matcher lost) {
    var paper = lost.group("paper");
    return paper == null || paper.equals("hon thu")
        ? "ket hon"
        : paper.equals("chung tu") ? "khai tu" : paper;
  }

  private Optional<Hit> copy(Understanding understanding) {
    return finder.search(COPY, understanding.situation()).hits().stream()
        .filter(hit -> COPIES.matcher(folded(hit.name())).find())
        .findFirst();
  }

  private static String folded(String text) {
    return VietnameseText.fold(VietnameseText.normal(text));
  }
}
