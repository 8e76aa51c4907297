package vn.motcua.channels.storage.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody does in the console. Each has its own pages; nobody has all.
public enum Role {
  OFFICER("Cán bộ"),
  LEAD("Lãnh đạo bộ phận"),
  EDITOR("Biên tập dữ liệu"),
  ADMINISTRATOR("Quản trị");

  private final String vietnamese;

  Role(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /// The role as people read it.
  public String vietnamese() {
    return vietnamese;
  }

  /// The role as commands and forms write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role that is written so.
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
