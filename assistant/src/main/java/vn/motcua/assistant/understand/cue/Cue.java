package vn.motcua.assistant.understand.cue;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.Level;

/// Small hints in a message (`cues.tsv`).
public enum Cue {
  /// It sounds like a follow-up.
  FOLLOW_UP(null, null),
  /// It asks of something if it is needed, or what if it is missing.
  NEEDED(null, null),
  ONLINE(FilingChannel.Kind.ONLINE, null),
  POST(FilingChannel.Kind.POST, null),
  IN_PERSON(FilingChannel.Kind.IN_PERSON, null),
  COMMUNE(null, Level.COMMUNE),
  PROVINCE(null, Level.PROVINCE),
  MINISTRY(null, Level.MINISTRY),
  /// It speaks of the district level, which no longer exists.
  DISTRICT(null, null),
  /// It asks what something means, or what the law says of it.
  MEANING(null, null),
  /// It asks what there is to do, rather than how one thing is done.
  WHOLE(null, null),
  /// It asks for the rest of a list that was cut.
  REST(null, null),
  /// It says that something is not there: a paper, a registration, a consent.
  LACKING(null, null),
  /// It tells who somebody is, or who would come: a circumstance and no matter.
  CIRCUMSTANCE(null, null),
  /// It only tells how things are with somebody or something, and asks and wishes nothing.
  PLAIN(null, null),
  /// It only tells such things, and where somebody is.
  PLACED(null, null),
  /// It asks whether one may file at a place that it names.
  PLACE_MEANT(null, null),
  /// It names something to be done.
  ACT(null, null),
  /// What it names to be done is what the person wishes now, and no part of a story.
  OWN_ACT(null, null),
  /// It asks how it is with something else: "hộ chiếu thì sao".
  BESIDE(null, null),
  /// It says that something else is asked from now on.
  CHANGE(null, null),
  /// It asks of two procedures together that were spoken of one after the other.
  BOTH(null, null),
  /// It takes back what was wished before, and names something else.
  INSTEAD(null, null),
  /// It asks nothing by its own words: what it wants to know is what was asked before it.
  ASKS_NOTHING(null, null),
  /// It asks how much one is paid.
  RECEIVED(null, null),
  /// It asks how much one pays beside the fee of filing: a tax, a contribution.
  LEVY(null, null),
  /// It asks for a sum that comes again and again; the procedure tells who pays it.
  REGULAR(null, null),
  /// It asks what one is fined, or if one is.
  PENALTY(null, null),
  /// It asks whether one needs what a procedure ends with: a permit.
  PERMIT(null, null),
  /// It asks whether one can get what a procedure ends with, and does not have yet.
  NOT_YET(null, null),
  /// It asks who signs or agrees, or whether somebody must.
  SIGNER(null, null),
  /// It asks whether something can be done although something else is not there or has run out.
  DESPITE(null, null),
  /// It asks in whose name something is or may be.
  HOLDER(null, null),
  /// It asks how long a paper is good for, and not how long its making takes.
  VALIDITY(null, null),
  /// It asks who must come in person, or whether several must come together.
  PRESENCE(null, null),
  /// It asks who may or must file.
  FILER(null, null),
  /// It asks whether the paper that is to be replaced is handed in.
  OLD_ONE(null, null),
  /// It asks whether a paper may be written by hand.
  HANDWRITTEN(null, null);

  private final FilingChannel.@Nullable Kind channel;
  private final @Nullable Level level;

  Cue(FilingChannel.@Nullable Kind channel, @Nullable Level level) {
    this.channel = channel;
    this.level = level;
  }

  /// Whether a message with `cues` only tells how things are, and names nothing to be done.
  public static boolean tells(Collection<Cue> cues) {
    return !cues.contains(ACT) && (cues.contains(LACKING) || cues.contains(CIRCUMSTANCE));
  }

  /// The first way of filing among `cues`.
  public static Optional<FilingChannel.Kind> channel(Collection<Cue> cues) {
    return cues.stream().flatMap(cue -> Optional.ofNullable(cue.channel).stream()).findFirst();
  }

  /// The first level of government among `cues`.
  public static Optional<Level> level(Collection<Cue> cues) {
    return cues.stream().flatMap(cue -> Optional.ofNullable(cue.level).stream()).findFirst();
  }
}
