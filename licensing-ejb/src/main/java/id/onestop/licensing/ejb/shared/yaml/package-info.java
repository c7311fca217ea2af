/**
 * Reads the operators' YAML files so that every fault is told at once, with file, line and cure.
 *
 * <p>Holds no knowledge of any file's content; readers of the features ask typed questions and build their records only when
 * there is no fault.
 */
@NullMarked
package id.onestop.licensing.ejb.shared.yaml;

import org.jspecify.annotations.NullMarked;
