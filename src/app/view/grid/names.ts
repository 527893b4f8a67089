export { addressOf, columnName, parseArea } from '../../../core/sheet/address.js';
