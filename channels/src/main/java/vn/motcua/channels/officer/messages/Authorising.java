package vn.motcua.channels.officer.messages;

import org.jspecify.annotations.Nullable;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.zalo.account.OfficialAccount;

/// Whether we may write in the name of the Official Account, as the page shows it.
///
/// @param on whether there is one
/// @param authorised whether we may
/// @param until when the token ends; empty: unknown
/// @param fault why an administrator must authorise; empty where nobody must
/// @param paused why nothing is sent for the moment; empty where it is
record Authorising(boolean on, boolean authorised, String until, String fault, String paused) {

  static Authorising of(@Nullable OfficialAccount account, String paused, Pages pages) {
    if (account == null) {
      return new Authorising(false, false, "", "", "");
    }
    var standing = account.tokens().standing();
    var until = standing.expiresAt() == null ? "" : pages.moment(standing.expiresAt());
    return new Authorising(true, standing.authorised(), until, standing.fault(), paused);
  }
}
