package org.petitionrules.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every value type of the library is generated: the generated class is package-private and never named, the
 * abstract type with its nested builder is all that callers see, and redacted attributes show as a mask (SG-01).
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        get = "*",
        from = "copyOf",
        redactedMask = "(redacted)",
        defaults = @Value.Immutable(copy = false))
public @interface HouseStyle {}
