/// What becomes of messages on Zalo when servers are killed, calls fail and strangers knock: a server
/// as a process of its own between a made-up Zalo and a stream of made-up people.
@NullMarked
package vn.motcua.evaluation.zalo;

import org.jspecify.annotations.NullMarked;
