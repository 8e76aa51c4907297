package vn.motcua.knowledge.place.address;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.place.unit.Commune;
import vn.motcua.knowledge.place.unit.OldWard;
import vn.motcua.knowledge.place.unit.Relation;
import vn.motcua.knowledge.place.unit.Successor;

/// What an address says. `detail` is what stands before the unit, kept as it was written: house
/// number, street, hamlet.
public sealed interface AddressReading {

  /// A commune of today is named.
  record Today(Commune unit, String detail) implements AddressReading {

    @Override
    public List<Candidate> candidates() {
      return List.of(new Candidate(unit, Relation.SAME, null));
    }
  }

  /// An old ward is named. Where it was split, `targets` are several, the one with all its people
  /// first, and only the person knows which.
  record Before(OldWard oldWard, String detail, List<Successor> targets) implements AddressReading {

    @Override
    public List<Candidate> candidates() {
      return Candidate.of(oldWard);
    }
  }

  /// Several units fit, or one not well enough; the person must say which.
  ///
  /// @param agreed whether each of them fits well
  record Ambiguous(List<Candidate> candidates, String detail, boolean agreed)
      implements AddressReading {}

  /// No unit that we know of is named.
  record Unknown() implements AddressReading {

    @Override
    public List<Candidate> candidates() {
      return List.of();
    }
  }

  /// A commune that may be meant.
  ///
  /// @param commune of today
  /// @param relation how much of what was named lies in it
  /// @param old the old ward that was named, if it was one
  record Candidate(Commune commune, Relation relation, @Nullable OldWard old) {

    static List<Candidate> of(OldWard ward) {
      return ward.successors().stream()
          .map(next -> new Candidate(next.commune(), next.relation(), ward))
          .toList();
    }
  }

  /// The communes that may be meant, the likeliest first.
  List<Candidate> candidates();

  /// The commune of today, where only one can be meant.
  default Optional<Commune> commune() {
    if (this instanceof Ambiguous(var _, var _, var agreed) && !agreed) {
      return Optional.empty();
    }
    var communes = candidates().stream().map(Candidate::commune).distinct().toList();
    return communes.size() == 1 ? Optional.of(communes.getFirst()) : Optional.empty();
  }
}
