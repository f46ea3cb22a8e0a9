export const filters = {
  from: '起',
  to: '止',
  confirmed: '只看已确认',
};
