/// Logging in at the agency's own identity provider (OpenID Connect), where the operator set one: its
/// signed word for who somebody is and what they do, and then the same accounts, sessions and roles as
/// with a password.
@NullMarked
package vn.motcua.channels.officer.oidc;

import org.jspecify.annotations.NullMarked;
