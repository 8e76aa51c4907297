package vn.motcua.assistant.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;

/// A text ready to be looked through for phrases.
///
/// @param readings every way to read it, the likeliest first
/// @param typed its words before everyday words are replaced
public record Message(List<Read> readings, Read typed) {

  /// One way to read a text.
  ///
  /// @param syllables its words
  /// @param folded the syllables without marks: a phrase whose first is not there cannot be there
  public record Read(List<String> syllables, Set<String> folded) {
    /// The same with its syllables folded.
    public static Read of(List<String> syllables) {
      return new Read(
          syllables, syllables.stream().map(VietnameseText::fold).collect(Collectors.toSet()));
    }
  }

  /// Reads `text`; costs much more than looking through it.
  public static Message of(String text, EverydayTerms terms) {
    return new Message(
        terms.readings(text).stream().map(Read::of).toList(), Read.of(Syllables.of(text)));
  }
}
