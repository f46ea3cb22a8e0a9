/** Whether spans go anywhere. While it is false nothing is made and nothing is asked of OpenTelemetry. */
export const tracing = { isOn: false };
