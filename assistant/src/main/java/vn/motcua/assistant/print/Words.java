package vn.motcua.assistant.print;

import java.time.LocalDate;

/// Writes values in words, as registers want them.
public interface Words {

  /// `day` in words.
  String of(LocalDate day);

  /// A sum in words.
  ///
  /// @param dong whole đồng, from 0
  String of(long dong);
}
