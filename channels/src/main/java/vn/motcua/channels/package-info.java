/// How people and programs reach the assistant: Spring Boot on WebFlux.
@NullMarked
package vn.motcua.channels;

import org.jspecify.annotations.NullMarked;
