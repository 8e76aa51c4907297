package vn.motcua.channels.talk;

import java.util.List;

/// A message to a person, before a network cuts it to its sizes.
///
/// @param text plain words, paragraphs parted by empty lines; no Markdown
/// @param choices what can be answered, in order; a network without buttons numbers them
/// @param links addresses offered under their labels
public record Outgoing(String text, List<String> choices, List<Link> links) {

  /// An address under a label.
  public record Link(String label, String address) {}

  public Outgoing {
    choices = List.copyOf(choices);
    links = List.copyOf(links);
  }

  /// Words alone.
  public static Outgoing of(String text) {
    return new Outgoing(text, List.of(), List.of());
  }
}
