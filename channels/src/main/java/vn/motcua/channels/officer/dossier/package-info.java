/// A dossier at the desk: what was handed in, held against what is due, and the slip for it. Nothing
/// that is typed or uploaded here is kept.
@NullMarked
package vn.motcua.channels.officer.dossier;

import org.jspecify.annotations.NullMarked;
