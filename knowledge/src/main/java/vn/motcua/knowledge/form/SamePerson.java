package vn.motcua.knowledge.form;

import vn.motcua.knowledge.form.condition.Condition;

/// Two of a form's persons who are one, so that nobody writes the same twice: the mother, when she
/// is the one who fills the form in.
///
/// @param person whose fields take their values from the other: `mother`
/// @param as who that is: `requester`
/// @param when it is so
public record SamePerson(String person, String as, Condition when) {}
