package vn.motcua.channels.talk.person;

import java.util.Optional;
import vn.motcua.channels.talk.Network;

/// The people who talk on messaging channels. Thread-safe; of two that keep the same person at once
/// the later wins.
public interface People {

  /// What is remembered of `user`; none where nothing is.
  Optional<Person> find(Network network, String user);

  /// Remembers `person`, instead of what was remembered before.
  void keep(Network network, String user, Person person);

  /// Forgets `user` at once; false where nothing was remembered.
  boolean forget(Network network, String user);
}
