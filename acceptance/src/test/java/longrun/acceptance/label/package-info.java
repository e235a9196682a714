/** How well the labels of real accounts are found. Start at {@link longrun.acceptance.label.LabelMeasureTest}. */
@NullMarked
package longrun.acceptance.label;

import org.jspecify.annotations.NullMarked;
