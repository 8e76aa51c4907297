/// What officers look up: procedures, law, papers, whole dossiers, and what they looked up before.
@NullMarked
package vn.motcua.channels.officer.lookup;

import org.jspecify.annotations.NullMarked;
