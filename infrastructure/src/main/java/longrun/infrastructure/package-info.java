/** What Longrun needs of AWS, as code that makes a template for CloudFormation. Enter at {@link longrun.infrastructure.LongrunStack}. */
@NullMarked
package longrun.infrastructure;

import org.jspecify.annotations.NullMarked;
