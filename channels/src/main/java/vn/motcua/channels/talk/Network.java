package vn.motcua.channels.talk;

/// A messaging channel.
public enum Network {
  ZALO_OA,
  ZALO_BOT
}
