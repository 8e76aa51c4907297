package vn.motcua.channels;

import java.util.List;
import java.util.Locale;
import vn.motcua.channels.storage.console.Account;
import vn.motcua.channels.storage.console.Role;

/// What was written after `user`.
sealed interface UserArguments {

  /// Gives somebody an account.
  ///
  /// @param fromInput whether the password is the first line of the standard input
  record Add(String name, Role role, boolean fromInput) implements UserArguments {}

  /// Takes an account away.
  record Remove(String name) implements UserArguments {}

  /// Lists the accounts.
  record Everybody() implements UserArguments {}

  static UserArguments parse(List<String> words) throws WrongUse {
    var rest = words.isEmpty() ? words : words.subList(1, words.size());
    return switch (words.isEmpty() ? "" : words.getFirst()) {
      case "add" -> add(rest);
      case "remove" -> {
        if (rest.size() != 1) {
          throw new WrongUse("user remove needs one NAME");
        }
        yield new Remove(rest.getFirst().toLowerCase(Locale.ROOT));
      }
      case "list" -> {
        if (!rest.isEmpty()) {
          throw new WrongUse("user list takes no arguments");
        }
        yield new Everybody();
      }
      default -> throw new WrongUse("user needs one of: add, remove, list");
    };
  }

  private static UserArguments add(List<String> words) throws WrongUse {
    var name = "";
    var role = "";
    var fromInput = false;
    for (var rest = words.iterator(); rest.hasNext(); ) {
      var word = rest.next();
      if (word.equals("--role")) {
        role = rest.hasNext() ? rest.next() : "";
      } else if (word.equals("--password-stdin")) {
        fromInput = true;
      } else if (name.isEmpty() && !word.startsWith("-")) {
        name = word.toLowerCase(Locale.ROOT);
      } else {
        throw new WrongUse("unknown option: " + word);
      }
    }
    if (!Account.isName(name)) {
      throw new WrongUse("user add needs a NAME of 2 to 40 of a-z, 0-9, '.', '_', '-'");
    }
    var known = Role.of(role);
    if (known.isEmpty()) {
      throw new WrongUse("--role must be officer, lead, editor or administrator");
    }
    return new Add(name, known.get(), fromInput);
  }
}
