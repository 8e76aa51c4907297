package vn.motcua.knowledge.form;

import java.util.List;

/// The official list of what the interactive form on the portal asks, in its order; a person who
/// files online copies the values from here.
///
/// @param title its official title
/// @param entries in their order; empty where no list was published
public record ElectronicForm(String title, List<Entry> entries) {

  /// No official list is known.
  public static final ElectronicForm NONE = new ElectronicForm("", List.of());

  /// One numbered entry of the list.
  ///
  /// @param part the head it stands under
  /// @param number as published: `7`
  /// @param label as published, shortened to the name of what is asked
  /// @param fields that hold its value; empty where it asks for an attachment
  public record Entry(String part, String number, String label, List<String> fields) {

    public Entry {
      fields = List.copyOf(fields);
    }
  }

  public ElectronicForm {
    entries = List.copyOf(entries);
  }
}
