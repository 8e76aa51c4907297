package vn.motcua.evaluation.question;

import java.util.Random;

/// A slip of the fingers on a keyboard.
public enum Slip {
  /// A letter is missing.
  LEFT_OUT {
    @Override
    public void at(int place, StringBuilder words) {
      words.deleteCharAt(place);
    }
  },
  /// A letter stands twice.
  DOUBLED {
    @Override
    public void at(int place, StringBuilder words) {
      words.insert(place, words.charAt(place));
    }
  },
  /// A letter and the next stand in each other's place.
  EXCHANGED {
    @Override
    public void at(int place, StringBuilder words) {
      var letter = words.charAt(place);
      words.setCharAt(place, words.charAt(place + 1));
      words.setCharAt(place + 1, letter);
    }
  };

  /// Makes this slip in `words`.
  ///
  /// @param place of a letter that is not the last
  public abstract void at(int place, StringBuilder words);

  /// Any of them, each as likely as the others.
  public static Slip any(Random chance) {
    return values()[chance.nextInt(values().length)];
  }
}
