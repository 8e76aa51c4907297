package vn.motcua.assistant.understand;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Intent;

/// Reads what somebody wants who asks for one point of a paper: who signs it, how long it is good for.
final class AskedPoint {

  /// A form that is to be signed is not asked for, nor to be filled in.
  private static final Set<Intent> OF_THE_FORM = EnumSet.of(Intent.FORM, Intent.FORM_FILL);

  private AskedPoint() {}

  /// `wishes` with the point first, and without what its words seem to ask for.
  static List<Intent> wishes(List<Intent> wishes, Collection<Cue> found) {
    if (found.contains(Cue.SIGNER) || found.contains(Cue.HOLDER)) {
      return first(Intent.CONDITION, wishes, OF_THE_FORM);
    }
    return found.contains(Cue.VALIDITY)
        ? first(Intent.RESULT, wishes, EnumSet.of(Intent.TIME))
        : wishes;
  }

  private static List<Intent> first(Intent point, List<Intent> wishes, Set<Intent> without) {
    var others = wishes.stream().filter(wish -> !without.contains(wish));
    return Stream.concat(Stream.of(point), others).distinct().toList();
  }
}
