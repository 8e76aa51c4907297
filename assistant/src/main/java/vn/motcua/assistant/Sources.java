package vn.motcua.assistant;

import vn.motcua.assistant.compose.page.Localities;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.knowledge.form.Forms;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.regulation.Regulations;

/// What the assistant answers from.
///
/// @param catalogue the procedures
/// @param regulations the law texts to quote
/// @param verdicts what is said of papers
/// @param forms those that can be filled in
/// @param localities what is known of places
/// @param deadlines when results are due
public record Sources(
    Catalogue catalogue,
    Regulations regulations,
    Verdicts verdicts,
    Forms forms,
    Localities localities,
    Deadlines deadlines) {}
