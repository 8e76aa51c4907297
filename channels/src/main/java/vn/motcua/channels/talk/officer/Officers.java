package vn.motcua.channels.talk.officer;

import vn.motcua.channels.talk.Network;

/// The officers who take conversations over. Thread-safe.
public interface Officers {

  /// Where nobody takes anything over.
  Officers NONE =
      new Officers() {
        @Override
        public Presence presence(Network network) {
          return new Presence.Nobody();
        }

        @Override
        public boolean ask(Network network, String user, Story story) {
          return false;
        }

        @Override
        public boolean holds(Network network, String user) {
          return false;
        }

        @Override
        public boolean hear(Network network, String user, String event, String words) {
          return false;
        }

        @Override
        public boolean leave(Network network, String user) {
          return false;
        }

        @Override
        public boolean forget(Network network, String user) {
          return false;
        }
      };

  /// Whether somebody is there for those who write now.
  Presence presence(Network network);

  /// Puts a conversation into the queue; false where it is there already.
  boolean ask(Network network, String user, Story story);

  /// Whether an officer has the conversation of this person now.
  boolean holds(Network network, String user);

  /// Takes down what a person writes who is in the queue or with an officer.
  ///
  /// @param event the network's id of it; what comes twice is taken down once
  /// @return whether an officer has the conversation, so that nobody else answers
  boolean hear(Network network, String user, String event, String words);

  /// Gives the conversation back to the assistant; false where nobody had it.
  boolean leave(Network network, String user);

  /// Erases everything about a person; false where there was nothing.
  boolean forget(Network network, String user);
}
