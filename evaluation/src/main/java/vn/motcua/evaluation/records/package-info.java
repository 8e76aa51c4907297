/// Whether the written-out records can be trusted: each is held against its official page, with
/// every difference explained or not, and against how easily it reads.
@NullMarked
package vn.motcua.evaluation.records;

import org.jspecify.annotations.NullMarked;
