package vn.motcua.knowledge.journey;

import java.util.List;

/// What to do first, or what is done together in one go (liên thông).
///
/// @param text one or two short sentences
/// @param codes the procedures that are meant; may be empty for what comes before all procedures
/// @param basis what it rests on
public record Advice(String text, List<String> codes, Basis basis) {

  public Advice {
    codes = List.copyOf(codes);
    if (text.isBlank()) {
      throw new IllegalArgumentException("An advice needs words");
    }
  }
}
