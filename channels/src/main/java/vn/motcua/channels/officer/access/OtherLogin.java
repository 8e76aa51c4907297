package vn.motcua.channels.officer.access;

/// Another way to log in than a password.
///
/// @param label of its link on the login page; empty where there is none
public record OtherLogin(String label) {}
